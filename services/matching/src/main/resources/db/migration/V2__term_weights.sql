-- How many listings each word stands in, as it was counted; matches name the version they used.
create table term_weights (
    version     bigint primary key,
    documents   bigint      not null,
    frequencies jsonb       not null,
    counted_at  timestamptz not null
);

alter table match add weights_version bigint not null default 0;
alter table match add text_input jsonb;
create index match_weights on match (weights_version);
