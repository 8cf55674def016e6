-- Who uses the shop, and what for.
create type public.member_role as enum ('owner', 'editor', 'viewer');

create table public.members (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  email text not null,
  display_name text,
  role public.member_role not null default 'viewer',
  created_at timestamptz not null default now(),
  constraint members_email_key unique (email)
);

alter table public.members enable row level security;

create policy "members see themselves" on public.members
  for select to authenticated
  using (user_id = auth.uid());
