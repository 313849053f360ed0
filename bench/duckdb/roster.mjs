// Runs roster.sql in a folder inside the roster's, for those who have DuckDB as a package and not as a command.
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';

const sql = readFileSync(new URL('roster.sql', import.meta.url), 'utf8');
process.chdir(process.argv[2]);
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
const statements = await connection.extractStatements(sql);
for (let place = 0; place < statements.count; place++) {
  const statement = await statements.prepare(place);
  await statement.run();
}
