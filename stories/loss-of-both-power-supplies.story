# n1's second power supply is broken: that weighs 5, and its servers go to n2 (H1). Then ups1, on which n1 now hangs alone,
# loses its input. n1 has no power and hosts nothing; as ups1 also feeds n2 it withdraws, so that n2 has the battery
# to itself. (P2)
# Sentences: P2.shared at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

psu n1 2 failed
----
ok

run 10m
----
0 n1 sees psu2: power supply 2 failed
0 n1 finds fault of n1/psu2: n1: power supply 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (power supply 2 failed), n2 has risk 0
0 n1 alert warning psu.n1.psu2: n1: power supply 2 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (power supply 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (power supply 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok

mains ups1 off
----
ok

run 10m
----
605 n1 sees ups1: input bad, output from battery, charge 99.8 %
605 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
605 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
605 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
725 n1 alert warning engine.P2.withdraw.n1: n1 has had no power for 120 s (ups1 is on battery) and n2 has. Its UPS also feeds n2. n1 leaves the cluster and powers off.
725 n1 P2 withdraws n1: n1 has had no power for 120 s (ups1 is on battery) and n2 has. Its UPS also feeds n2. n1 leaves the cluster and powers off.
755 n1 is on, not a member
755 n1 no longer finds noPower
755 n1 no longer finds noPower
755 n1 alert over engine.P2.withdraw.n1
785 n1 is off, not a member
785 n1 has done P2.withdraw.n1: n1 is off, reason power
795 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
795 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect n1 off
----
ok

expect n2 on
----
ok
