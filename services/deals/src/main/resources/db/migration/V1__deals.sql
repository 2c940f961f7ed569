-- What deals knows of others' things, from their events.
create table company_copy (
    id      uuid primary key,
    version bigint not null,
    name    jsonb  not null
);

create table member_copy (
    id      uuid primary key,
    version bigint  not null,
    agent   boolean not null
);

create table product_copy (
    id        uuid primary key,
    version   bigint  not null,
    seller_id uuid    not null,
    published boolean not null,
    sku       text    not null,
    name      jsonb   not null
);

create table request_copy (
    id       uuid primary key,
    version  bigint not null,
    buyer_id uuid   not null,
    title    jsonb  not null
);

create table deal (
    id               uuid primary key,
    version          bigint      not null,
    origin           text        not null,
    state            text        not null,
    proofs           jsonb       not null,
    seller_id        uuid        not null,
    buyer_id         uuid        not null,
    agent_id         uuid,
    product_id       uuid        not null,
    product_name     jsonb       not null,
    request_id       uuid,
    request_title    jsonb,
    match_id         uuid unique,
    asked_quantity   numeric,
    asked_unit       text,
    value_amount     numeric,
    value_currency   text,
    opened_at        timestamptz not null,
    changed_at       timestamptz not null,
    patience_ends_at timestamptz,
    lost_reason      text,
    check (seller_id <> buyer_id)
);
create index deal_seller on deal (seller_id, id desc);
create index deal_buyer on deal (buyer_id, id desc);
create index deal_agent on deal (agent_id) where state not in ('CONFIRMED', 'LOST');
create index deal_request on deal (request_id) where request_id is not null;
create index deal_patience on deal (patience_ends_at) where patience_ends_at is not null;

create table timeline_entry (
    id         uuid primary key,
    deal_id    uuid        not null references deal,
    at         timestamptz not null,
    kind       text        not null,
    side       text,
    member_id  uuid,
    company_id uuid,
    text       jsonb       not null,
    refers_to  uuid,
    internal   boolean     not null
);
create index timeline_entry_deal on timeline_entry (deal_id, id desc);

create table message (
    id         uuid primary key,
    deal_id    uuid        not null references deal,
    at         timestamptz not null,
    side       text        not null,
    member_id  uuid        not null,
    company_id uuid        not null,
    text       text        not null,
    internal   boolean     not null
);
create index message_deal on message (deal_id, id desc);

create table sample (
    id        uuid primary key,
    version   bigint      not null,
    deal_id   uuid        not null references deal,
    facts     jsonb       not null,
    sent_at   timestamptz not null,
    result    jsonb,
    judged_at timestamptz
);
create index sample_deal on sample (deal_id, id desc);

-- Numbered within the deal; the lock of its row keeps the numbers without gaps.
create table quotation (
    id          uuid primary key,
    deal_id     uuid        not null references deal,
    number      integer     not null,
    side        text        not null,
    state       text        not null,
    facts       jsonb       not null,
    amount      numeric     not null,
    currency    text        not null,
    valid_until timestamptz not null,
    sent_at     timestamptz not null,
    accepted_at timestamptz,
    unique (deal_id, number)
);
create unique index quotation_accepted_once on quotation (deal_id) where state = 'ACCEPTED';
create index quotation_due on quotation (valid_until) where state = 'SENT';

-- The content lies under its hash in the folder of files.
create table document (
    id         uuid primary key,
    deal_id    uuid        not null references deal,
    kind       text        not null,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    sha256     text        not null,
    side       text        not null,
    added_at   timestamptz not null
);
create index document_deal on document (deal_id, id desc);

create table contract (
    id            uuid primary key,
    version       bigint  not null,
    deal_id       uuid    not null unique references deal,
    quotation     integer not null,
    document_id   uuid    not null references document,
    sha256        text    not null,
    amount        numeric not null,
    currency      text    not null,
    signatures    jsonb   not null,
    milestones    jsonb   not null,
    confirmations jsonb   not null
);
