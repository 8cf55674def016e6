insert into supabase_migrations.schema_migrations (version, name, statements) values ('20240202000000', 'gone', array['create table public.gone (id int)']); create table public.gone (id int);
