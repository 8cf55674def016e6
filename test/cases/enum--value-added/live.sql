ALTER TYPE mood ADD VALUE 'angry' BEFORE 'ok';
