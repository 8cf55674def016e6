DROP POLICY own ON users; CREATE POLICY other ON users USING (id = 3);
