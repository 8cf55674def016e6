ALTER TABLE users ADD COLUMN phone integer;
