DROP VIEW adults; ALTER TABLE users ALTER COLUMN email TYPE varchar(80); CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 18;
