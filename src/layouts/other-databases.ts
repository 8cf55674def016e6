// Names of folders that hold the migrations of databases that are not PostgreSQL, where a project keeps one for each.

export const otherDatabases = [
  "mysql",
  "mariadb",
  "sqlite",
  "sqlite3",
  "h2",
  "hsqldb",
  "derby",
  "oracle",
  "sqlserver",
  "mssql",
  "db2",
  "cassandra",
  "clickhouse",
  "bigquery",
] as const;
