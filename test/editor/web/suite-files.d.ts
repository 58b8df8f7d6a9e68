// The suite's files, which the bundle finds: all that need nothing of Node's but its assertions, and those of this folder.
declare module "suite-files" {}
declare module "mocha/mocha.js" {}
