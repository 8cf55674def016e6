create table public.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor uuid,
  action text not null,
  details jsonb not null default '{}'::jsonb
);

alter table public.audit_log enable row level security;
revoke all on public.audit_log from anon, authenticated;

comment on table public.audit_log is 'Written by the server, read by owners.';
