-- The desk's own list of persons: who held which office, from when to when.

create table held_office (
  id               varchar(26)  not null primary key,
  person           varchar(200) not null,
  person_key       varchar(200) not null,
  office           varchar(200) not null,
  day_from         date,
  day_to           date,
  added_by         varchar(40)  not null references account (username),
  added_at         timestamp    not null,
  withdrawn_reason varchar(4000),
  withdrawn_by     varchar(40) references account (username),
  withdrawn_at     timestamp
);
create index held_office_person on held_office (person_key);
