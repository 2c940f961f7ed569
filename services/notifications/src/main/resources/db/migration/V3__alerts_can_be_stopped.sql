-- The page, without its language, that stops what the notice is about for good.
alter table announcement add column stop text;
alter table notice add column stop text;
