-- Pictures and data sheets in their order; their content lies in the store of files.
alter table product add column media jsonb not null default '{"items": []}';
create index product_media on product using gin (media jsonb_path_ops);

-- Content that no product shows: what is being taken in, until it is shown, and what was removed.
create table medium_sweep (
    id     uuid primary key,
    due_at timestamptz not null
);
create index medium_sweep_due on medium_sweep (due_at);
