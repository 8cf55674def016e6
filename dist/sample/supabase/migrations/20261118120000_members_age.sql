alter table public.members add column age integer;
