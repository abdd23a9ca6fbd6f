# The same, on a site that does not want unknown stops to be booted: n2 stays off, and the alert says so.
# Sentences: R3 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy bootUnknown off
----
ok

run 60s
----
ok

crash n2
----
60 n2 is off, not a member

run 2h
----
60 n1 refuses R1 of n2, by R3: n2 is off and nobody is known to have stopped it; booting such hosts is switched off, so a person must.
60 n1 alert warning engine.R1.n2.refused: n2 is off and nobody is known to have stopped it; booting such hosts is switched off, so a person must.
60 n1 alert critical host.n2.down: n2 is off and nobody is known to have stopped it.

expect n2 off
----
ok
