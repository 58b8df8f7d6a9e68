// The rules, in the order they are asked: of each ladder the first to find a figure speaks.
// A new rule is a file, its page of the same name, and a line here.
import type { Rule } from "../rule.ts";
import { alteredQualifier } from "./altered-qualifier.ts";
import { alteredQuote } from "./altered-quote.ts";
import { ambiguousNumber } from "./ambiguous-number.ts";
import { conflictingFigure } from "./conflicting-figure.ts";
import { disputedFigure } from "./disputed-figure.ts";
import { falsePrecision } from "./false-precision.ts";
import { inconsistentArithmetic } from "./inconsistent-arithmetic.ts";
import { inconsistentFigure } from "./inconsistent-figure.ts";
import { misattributedFigure } from "./misattributed-figure.ts";
import { missingSource } from "./missing-source.ts";
import { partialRange } from "./partial-range.ts";
import { secondHandSource } from "./second-hand-source.ts";
import { supersededFigure } from "./superseded-figure.ts";
import { unitMismatch } from "./unit-mismatch.ts";
import { unknownSource } from "./unknown-source.ts";
import { unsourcedFigure } from "./unsourced-figure.ts";
import { unusedSuppression } from "./unused-suppression.ts";

export const rules: readonly Rule[] = [
	unitMismatch,
	conflictingFigure,
	supersededFigure,
	partialRange,
	alteredQualifier,
	misattributedFigure,
	missingSource,
	secondHandSource,
	unknownSource,
	disputedFigure,
	alteredQuote,
	inconsistentFigure,
	inconsistentArithmetic,
	falsePrecision,
	ambiguousNumber,
	unsourcedFigure,
	unusedSuppression,
];
