-- The open units and claims in spite of which an article was signed off, as they stood then.
create table sign_off_item (
  sign_off_id  varchar(26) not null references sign_off (id),
  place        integer     not null,
  unit_kind    varchar(20),
  span_start   integer,
  span_end     integer,
  claim_id     varchar(26) references claim (id),
  claim_number integer,
  claim_status varchar(20),
  claim_placed boolean,
  statement    varchar(30000),
  primary key (sign_off_id, place)
);
-- What came of the changes that somebody asked for stands on their start page.
create index text_change_of_asker on text_change (asked_by, state);
