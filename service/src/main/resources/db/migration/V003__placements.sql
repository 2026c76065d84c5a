-- How a claim came to its place in the newest text of its article, or lost it; null for words marked in that text.

alter table claim add column placement varchar(20);
alter table claim add column placement_score double precision;
create index claim_by_placement on claim (placement, article_id);
