-- Searches that members keep. The query is what the index of saved searches holds for it; a change
-- of the search or of the vocabulary has it made anew.
create table saved_search (
    id           uuid primary key,
    version      bigint      not null,
    member_id    uuid        not null,
    company_id   uuid        not null,
    name         text        not null,
    parameters   jsonb       not null,
    language     text        not null,
    alert        text        not null,
    created_at   timestamptz not null,
    alerts       bigint      not null default 0,
    alerted_at   timestamptz,
    -- when its member is to be told next, where there is anything to tell
    alert_at     timestamptz,
    -- version of what the index holds
    revision     bigint      not null default 0,
    query        text,
    -- state of the vocabulary that the query was made with, null where it has to be made
    vocabulary   bigint,
    -- of a search that very many products fit already, no product before this one is news
    known_before uuid,
    removed      boolean     not null default false
);
create index saved_search_member on saved_search (member_id, id);
create index saved_search_alert on saved_search (alert_at);

-- Which products fit which search, so that none is told twice: known from the beginning, told, or
-- still to tell.
create table saved_search_product (
    search_id  uuid    not null references saved_search on delete cascade,
    product_id uuid    not null,
    untold     boolean not null,
    primary key (search_id, product_id)
);
create index saved_search_product_untold on saved_search_product (search_id) where untold;
