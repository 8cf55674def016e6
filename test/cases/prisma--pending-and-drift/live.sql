ALTER TABLE "User" ADD COLUMN nick text;
