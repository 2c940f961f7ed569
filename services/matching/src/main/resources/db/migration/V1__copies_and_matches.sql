-- What matching knows of others' things, from their events.
create table company_copy (
    id            uuid primary key,
    version       bigint  not null,
    name          jsonb   not null,
    verified      boolean not null,
    factory_level integer
);

create table product_copy (
    id        uuid primary key,
    version   bigint  not null,
    seller_id uuid    not null,
    published boolean not null,
    facts     jsonb   not null
);

create table request_copy (
    id       uuid primary key,
    version  bigint not null,
    buyer_id uuid   not null,
    state    text   not null,
    need     jsonb  not null,
    invited  jsonb  not null
);

create table match (
    id            uuid primary key,
    version       bigint           not null,
    request_id    uuid             not null,
    product_id    uuid             not null,
    buyer_id      uuid             not null,
    seller_id     uuid             not null,
    request_title jsonb            not null,
    product_name  jsonb            not null,
    sku           text             not null,
    score         double precision not null,
    buyer_fit     double precision not null,
    seller_fit    double precision not null,
    findings      jsonb            not null,
    state         text             not null,
    buyer_answer  jsonb,
    seller_answer jsonb,
    agent_id      uuid,
    deal_id       uuid,
    updated_at    timestamptz      not null,
    unique (request_id, product_id)
);
create index match_request on match (request_id, score desc, id);
create index match_product on match (product_id, score desc, id);
create index match_buyer on match (buyer_id, score desc, id);
create index match_seller on match (seller_id, score desc, id);
