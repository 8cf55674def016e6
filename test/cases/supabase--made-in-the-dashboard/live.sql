create table public.notes (id int); alter table public.profiles disable row level security; create policy "all" on storage.objects for select to anon using (true);
