-- A read model of the engine's open user tasks, written in the engine's own transaction.
create table inbox (
    task_id      text primary key,
    instance_id  text not null,               -- the engine's process instance
    process      text not null,               -- key of the diagram
    task         text not null,               -- id of the user task in the diagram
    subject      text not null,               -- path of what the task is about: /minutes/42
    post_id      bigint not null references post,
    committee_id bigint,
    line         text not null,               -- what it is about, in a line
    due_at       timestamptz,
    created_at   timestamptz not null
);
create index inbox_by_post on inbox (post_id, due_at nulls last, task_id);
create index inbox_by_subject on inbox (subject);

-- Our own record of who completed which task, in which post, with what outcome.
create table completed_task (
    task_id       text primary key,
    instance_id   text not null,
    process       text not null,
    task          text not null,
    subject       text not null,
    post_id       bigint not null references post,
    incumbency_id bigint not null references incumbency,
    outcome       text,
    remark        text,
    completed_at  timestamptz not null
);
create index completed_task_by_subject on completed_task (subject, completed_at);
