create table public.order_archive (
  like public.orders including defaults including constraints,
  archived_at timestamptz not null default now()
);

alter table public.order_archive enable row level security;
