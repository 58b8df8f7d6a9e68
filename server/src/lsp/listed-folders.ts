// Takes the workspace's folders; gives those whose drafts have their problems listed though they are not open, as the setting
// `workspaceProblems` says. Asked once until something changes.
import { isInside, join } from "../workspace/index.ts";
import type { SessionParts } from "./session-parts.ts";
import { pathOf, uriOf } from "./uris.ts";

export interface ListedFolders {
	readonly all: () => Promise<readonly string[]>;
	readonly has: (uri: string) => Promise<boolean>;
}

export function createListedFolders({
	client,
	setups,
	onDoubt,
}: Pick<SessionParts, "client" | "setups" | "onDoubt">): ListedFolders {
	let known: Promise<readonly string[]> | null = null;
	const find = async (): Promise<readonly string[]> => {
		// Who does not ask for them is sent them by the command.
		if (!client().pulls) return [];
		const wants = await Promise.all(
			setups.folders().map(async (folder) => {
				const uri = uriOf(join(folder, "draft.md"));
				return (await setups.ofPlace(uri)).shows.workspaceProblems ? [folder] : [];
			}),
		);
		return wants.flat();
	};
	const all = (): Promise<readonly string[]> => {
		known ??= find();
		known.catch(() => {
			known = null;
		});
		return known;
	};
	onDoubt(() => {
		known = null;
	});
	return {
		all,
		async has(uri) {
			const path = pathOf(uri);
			return path !== null && (await all()).some((folder) => isInside(path, folder));
		},
	};
}
