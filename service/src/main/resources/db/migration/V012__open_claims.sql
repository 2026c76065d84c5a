-- Who has which claim open; it stops nobody and is forgotten with the page.

create table open_claim (
  claim_id varchar(26) not null references claim (id),
  username varchar(40) not null references account (username),
  since_at timestamp   not null,
  heard_at timestamp   not null,
  primary key (claim_id, username)
);
create index open_claim_heard on open_claim (heard_at);
