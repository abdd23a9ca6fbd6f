import Facts
import GRDB
