// What client/build/bundled-registries.mjs puts into a bundle: the texts of the registries that come with the program, by name.
declare module "bundled-registries" {
	const texts: Readonly<Record<string, string>>;
	export default texts;
}
