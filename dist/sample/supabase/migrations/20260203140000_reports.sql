create view public.open_orders with (security_invoker = true) as
  select o.id, m.email, o.total_cents, o.placed_at
  from public.orders o
  join public.members m on m.id = o.member_id
  where o.status = 'open';

create function public.order_total(member uuid) returns bigint
  language sql stable security invoker set search_path = ''
  as $$ select coalesce(sum(total_cents), 0) from public.orders where member_id = member $$;

create function public.touch() returns trigger
  language plpgsql set search_path = ''
  as $$ begin new.placed_at := now(); return new; end $$;

create trigger orders_touch before update on public.orders
  for each row execute function public.touch();
