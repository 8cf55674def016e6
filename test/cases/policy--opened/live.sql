ALTER POLICY own ON users USING (true);
