COMMENT ON COLUMN users.email IS 'by hand';
