-- one

ALTER TABLE nobody ADD COLUMN x int;
