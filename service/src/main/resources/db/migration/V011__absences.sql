-- Who is away, from the first day to the last.

create table absence (
  id        varchar(26) not null primary key,
  username  varchar(40) not null references account (username),
  from_day  date        not null,
  until_day date        not null,
  noted_by  varchar(40) not null,
  noted_at  timestamp   not null,
  ended_by  varchar(40),
  ended_at  timestamp
);
create index absence_until on absence (until_day);
