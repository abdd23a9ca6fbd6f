# Four outages of 90 s, each ended by 70 s of mains: no single one lasts 120 s, but the batteries have carried the pair
# for more than 300 s within 30 minutes. (P3)

site pair

run 60s

mains off

run 90s

mains on

run 70s

mains off

run 90s

mains on

run 70s

mains off

run 90s

mains on

run 70s

expect no intents

mains off

run 90s

expect n2 on

mains on

run 3m
