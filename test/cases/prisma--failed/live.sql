INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES ('x', repeat('0', 64), '20240301000000_gone', 'boom');
