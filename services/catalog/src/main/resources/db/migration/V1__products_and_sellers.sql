create table product (
    id         uuid primary key,
    version    bigint      not null,
    seller_id  uuid        not null,
    sku        text        not null,
    state      text        not null,
    facts      jsonb       not null,
    warnings   jsonb       not null,
    updated_at timestamptz not null,
    unique (seller_id, sku)
);
create index product_seller on product (seller_id, id);
create index product_published on product (id) where state = 'PUBLISHED';

-- What catalog knows of companies, from their events.
create table seller (
    id            uuid primary key,
    version       bigint  not null,
    name          jsonb   not null,
    country       text    not null,
    verified      boolean not null,
    trusted       boolean not null,
    factory_level integer
);
