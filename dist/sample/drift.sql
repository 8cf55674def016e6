-- What somebody did to the sample's database by hand.
alter table public.members disable row level security;
grant select on public.audit_log to anon;
alter table public.orders drop column note;
alter table public.members alter column display_name type varchar(80);
drop trigger orders_touch on public.orders;
alter table public.orders drop constraint orders_total_positive;
alter table public.orders alter column status set default 'new';
alter table public.members add column phone text;
drop index public.orders_placed_at_idx;
create index members_created_at_idx on public.members (created_at);
comment on table public.audit_log is 'Do not touch.';
create table public.orders_backup_march as select * from public.orders;
