# A big server of n2 is off since n2 once died, and must stay off. When mains is lost it does not count as a load of
# n2: n1, which hosts all that runs, is kept. The reference counted servers that were long gone.
# Sentences: kept.evacuation at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n2 40GiB
----
0 big is on n2, running

server big stay-off
----
ok

run 60s
----
ok

crash n2
----
60 n2 is off, not a member
60 big is off

run 60s
----
60 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet and the cluster of n1 makes sure first that it is off
60 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet and the cluster of n1 makes sure first that it is off.
60 n1 alert critical host.n2.down: n2 is off and nobody is known to have stopped it.

start n2
----
120 n2 is on, not a member

run until redundant 1h
----
120 n1 finds onButAway of n2: n2 is on and not a member of the cluster
120 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
120 n1 no longer finds waitsForBoot of n2
120 n1 alert over host.n2.down
120 n1 alert over host.n2.waits
360 n2 is on, member
360 n1 no longer finds onButAway of n2
360 n1 alert over host.n2.away

mains off
----
ok

run 4m
----
395 n1 sees ups1: input bad, output from battery, charge 99.9 %
395 n1 sees ups2: input bad, output from battery, charge 99.9 %
395 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
395 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
395 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
395 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
515 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
515 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
545 n2 is on, not a member
545 n1 no longer finds pairWithoutPower of pair
545 n1 no longer finds noPower of n2
545 n1 alert over engine.P3.withdraw.n2
575 n2 is off, not a member
575 n2 has done P3.withdraw.n2: n2 is off, reason power
585 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
585 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv1 on n1
----
ok

expect n2 off
----
ok
