CREATE SCHEMA reporting; CREATE TABLE reporting.a (id int); CREATE VIEW reporting.b AS SELECT id FROM reporting.a;
