ALTER POLICY own ON users USING (id = 2);
