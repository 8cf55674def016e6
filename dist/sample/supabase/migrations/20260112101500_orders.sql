create table public.orders (
  id bigint generated always as identity primary key,
  member_id uuid not null references public.members (id),
  status text not null default 'open',
  total_cents integer not null,
  note text,
  placed_at timestamptz not null default now(),
  constraint orders_total_positive check (total_cents >= 0)
);

create index orders_member_id_idx on public.orders (member_id);
create index orders_placed_at_idx on public.orders (placed_at desc);

alter table public.orders enable row level security;

create policy "members see their orders" on public.orders
  for select to authenticated
  using (member_id in (select id from public.members where user_id = auth.uid()));
