# A power supply of n1 fails: that weighs 5 and moves the servers (H1). Its source losing input instead weighs nothing: that
# is the power rules' (P1).
# Sentences: weights at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

psu n1 1 failed
----
ok

run 5m
----
0 n1 sees psu1: power supply 1 failed
0 n1 finds fault of n1/psu1: n1: power supply 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (power supply 1 failed), n2 has risk 0
0 n1 alert warning psu.n1.psu1: n1: power supply 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (power supply 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (power supply 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok

psu n1 1 ok
----
ok

run 5m
----
315 n1 sees psu1: ok
315 n1 no longer finds fault of n1/psu1
315 n1 alert over psu.n1.psu1

mains ups2 off
----
ok

run 10m
----
600 n1 sees ups2: input bad, output from battery, charge 100 %
600 n1 finds sourceLost of ups2: ups2 is on battery; n1 and n2 have power from another source, so nothing is done
600 n1 alert warning ups.ups2.input: ups2 is on battery.

expect srv1 on n2
----
ok
