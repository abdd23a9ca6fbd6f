# A server of 48 GiB takes 48 s to migrate. Passes go on meanwhile: mains of ups1 fails and is seen and told while it is on
# its way, and the migration ends. (S8)
# Sentences: S8 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n1 48GiB
----
0 big is on n1, running

fan n1 2 failed
----
ok

run 140s
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates big srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.

mains ups1 off
----
ok

run 5m
----
140 n1 sees ups1: input bad, output from battery, charge 100 %
140 n1 finds sourceLost of ups1: ups1 is on battery; n1 and n2 have power from another source, so nothing is done
140 n1 alert warning ups.ups1.input: ups1 is on battery.
168 big is on n2, running
172 srv1 is on n2, running
176 srv2 is on n2, running
180 srv3 is on n2, running
180 n2 has done H1.migrate.n1: big, srv1, srv2, srv3 on n2
180 n1 no longer finds riskDifference
180 n1 alert over engine.H1.migrate.n1

expect big on n2
----
ok

expect srv1 on n2
----
ok
