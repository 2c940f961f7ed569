alter table product
    add column texts        jsonb not null default '{}',
    add column review       jsonb,
    add column submitted_at timestamptz,
    add column submitted_by uuid;
update product set submitted_at = updated_at where state = 'IN_REVIEW';
create index product_waiting on product (submitted_at, id) where state = 'IN_REVIEW';

-- Who, for whom, when, what; Panro itself has no member.
create table product_change (
    id         uuid primary key,
    product_id uuid        not null references product (id),
    version    bigint      not null,
    kind       text        not null,
    at         timestamptz not null,
    member_id  uuid,
    company_id uuid,
    acting_for uuid,
    fields     jsonb       not null
);
create index product_change_product on product_change (product_id, id);
