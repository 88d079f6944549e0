/** Measures every path of the storybook and writes the table into its page: npm run reading:table */
import { PAGE, shelfTable, withTable } from "./shelf.ts";

const page = await Deno.readTextFile(PAGE);
await Deno.writeTextFile(PAGE, withTable(page, await shelfTable()));
console.log(`${PAGE.pathname} is up to date`);
