# Nothing is heard of ups1 for hours while ups2 has mains. Each node has power from ups2, so the silence is told and
# nothing is done.
# Sentences: P1 at, power.has at, unknown at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 silent
----
ok

run 4h
----
0 n1 finds sourceLost of ups1: ups1 was never heard; n1 and n2 have power from another source, so nothing is done
0 n1 alert warning ups.ups1.silent: ups1 was never heard.

expect no intents
----
ok
