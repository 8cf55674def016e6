create table public.profiles (
  id uuid primary key references auth.users (id),
  name text
);
alter table public.profiles enable row level security;
create policy "own" on public.profiles for select to authenticated using (auth.uid() = id);
