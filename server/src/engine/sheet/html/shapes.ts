// The mark of each state: a shape of its own with a sign in it, so that it is known without its colour and in print.
import type { FigureState } from "../../verdicts/figure-state.ts";
import { figureStates } from "../../verdicts/figure-state.ts";

const stroked = 'fill="none" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"';
/** A sign cut out of a filled shape. */
const cutOut = (d: string): string => `<path d="${d}" class="cut" ${stroked}/>`;
const drawn = (d: string): string => `<path d="${d}" class="pen" ${stroked}/>`;
const disc = '<circle cx="9" cy="9" r="7.6" class="fill"/>';
const ring = '<circle cx="9" cy="9" r="6.8" class="pen" fill="none" stroke-width="1.6"/>';

const drawings: Readonly<Record<FigureState, string>> = {
	conflict: `<path d="M9 .6 17.4 9 9 17.4 .6 9Z" class="fill"/>${cutOut("M6.3 6.3l5.4 5.4M11.7 6.3l-5.4 5.4")}`,
	attention: `<path d="M9 1.2 17.4 16.4H.6Z" class="fill"/>${cutOut("M9 6.6v4.3M9 13.7v.1")}`,
	unsourced: `${ring}${drawn("M6.9 7.3a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.8-1.1 1.6M9 13v.1")}`,
	silenced: `${ring}${drawn("M5.8 9h6.4")}`,
	cited: `${ring}<path d="M9 3.6a5.4 5.4 0 0 0 0 10.8Z" class="fill"/>`,
	supported: `${disc}${cutOut("M5.4 9.3l2.5 2.5 4.8-5.2")}`,
};

/** Drawn once a page; `markOf` refers to them. */
export const shapes = `<svg class="shapes" width="0" height="0" aria-hidden="true" focusable="false"><defs>${figureStates
	.map((state) => `<symbol id="mark-${state}" viewBox="0 0 18 18">${drawings[state]}</symbol>`)
	.join("")}</defs></svg>`;

/** Beside words that say the same. */
export const markOf = (state: FigureState): string =>
	`<svg class="mark ${state}" width="18" height="18" aria-hidden="true" focusable="false"><use href="#mark-${state}"/></svg>`;
