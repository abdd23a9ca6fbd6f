# Both UPSes lose their input: after 120 seconds exactly one node is shed, to stretch the batteries. It is n2, which
# hosts nothing and is the cheaper one to empty. When mains returns the servers stay where they are. (P3, P8)
# Sentences: P3 at, pass.end at, S10 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

mains off
----
ok

run 119s
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

run 1s
----
180 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
180 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.

run 5m
----
210 n2 is on, not a member
210 n1 no longer finds pairWithoutPower of pair
210 n1 no longer finds noPower of n2
210 n1 alert over engine.P3.withdraw.n2
240 n2 is off, not a member
240 n2 has done P3.withdraw.n2: n2 is off, reason power
240 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
240 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 on
----
ok

expect n2 off
----
ok

expect srv1 on n1
----
ok

mains on
----
ok

run 30m
----
485 n1 sees ups1: input good, output from mains, charge 91.7 %
485 n1 sees ups2: input good, output from mains, charge 91.7 %
485 n1 no longer finds noPower
485 n1 alert over power.pair.none
785 n1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
785 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
785 n1 no longer finds waitsForBoot of n2
785 n1 alert over host.n2.waits
790 n2 is on, not a member
790 n1 alert over engine.R1.boot.n2
795 s1 has done R1.boot.n2: n2 is on
795 n1 finds onButAway of n2: n2 is on and not a member of the cluster
1030 n2 is on, member
1030 n1 no longer finds onButAway of n2

expect srv1 on n1
----
ok
