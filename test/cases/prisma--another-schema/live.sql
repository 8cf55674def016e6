ALTER TABLE app."User" ADD COLUMN nick text;
