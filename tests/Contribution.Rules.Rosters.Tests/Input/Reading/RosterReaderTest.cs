namespace Contribution.Rules.Rosters.Tests.Input.Reading;

public sealed class RosterReaderTest
{
    [Fact]
    public void Read_refuses_a_header_with_more_columns_than_a_sheet_has()
    {
        string header = "id,category," + string.Join(',', Enumerable.Range(0, 16_383).Select(number => $"x{number}"));

        RosterReading reading = RosterReader.Read(CsvLists.Persons(header + "\n"), null);

        reading
            .Faults.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .Be("the header has 16385 columns; at most 16384 are read");
    }

    [Fact]
    public void Read_accepts_columns_in_any_order_and_under_any_of_their_names()
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons(
                "月平均工资\uFF08元\uFF09,姓名,aac001,人员类别,备注,单位编号\r\n 1200.5 ,张三,P-1,职工,临时,E-1\r\n"
            ),
            CsvLists.Employers("单位名称,AAB001,单位类型\n某厂,E-1,10\n")
        );

        reading.Faults.Should().BeEmpty();
        reading.Roster.Rejected.Should().BeEmpty();
        PersonRow person = reading.Roster.Persons.Should().ContainSingle().Which;
        person
            .Should()
            .BeEquivalentTo(
                new
                {
                    Line = 2,
                    EmployerId = "E-1",
                    Facts = new
                    {
                        Id = "P-1",
                        Name = "张三",
                        Category = PersonCategory.Employee,
                        PriorYearMonthlyWage = 1200.5m,
                        WageInEmployerTotal = true,
                    },
                }
            );
        person.Other.Should().Equal(new Dictionary<string, string> { ["备注"] = "临时" });
        reading.Roster.Employers.Should().ContainSingle().Which.Facts.Kind.Should().Be(EmployerKind.Enterprise);
        reading.RowsIn.Should().Be(2);
    }

    [Fact]
    public void Read_notes_an_unknown_column_with_the_nearest_known_name() =>
        CsvLists
            .Read("id,category,priorYearMonthlyWage,declaredBases\nP,employee,1,1\n")
            .Notes.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .Be("column \"declaredBases\" is no fact; did you mean \"declaredBase\"?");

    [Fact]
    public void Read_keeps_columns_without_a_name_apart() =>
        CsvLists
            .Read("id,category,备注,备注,\nP,employee,a,b,c\n")
            .Roster.Persons.Single()
            .Other.Should()
            .Equal(
                new Dictionary<string, string>
                {
                    ["备注"] = "a",
                    ["备注#4"] = "b",
                    ["#5"] = "c",
                }
            );

    [Theory]
    [InlineData("id,name\n", "the required column category is missing; the header is: id, name")]
    [InlineData("", "the file is empty")]
    [InlineData("\uFEFF\r\n", "the file is empty")]
    [InlineData("id,category,月工资,缴费工资\n", "\"月工资\" and \"缴费工资\" all mean priorYearMonthlyWage; keep one")]
    [InlineData(
        "id,category,月平均工资（万元）\nP,employee,0.3\n",
        "the unit of column \"月平均工资（万元）\" is 万元; amounts are in yuan"
    )]
    [InlineData(
        "id,category,月平均工资(元/年)\nP,employee,30000\n",
        "the unit of column \"月平均工资(元/年)\" is 元/年; amounts are in yuan"
    )]
    [InlineData(
        "工资表,,(金额单位：人民币万元)\nid,category,月平均工资\nP,employee,0.3\n",
        "the text above the header states that amounts are in 万元; amounts must be in yuan"
    )]
    [InlineData("id,category,\"name\nP,employee,a\n", "the quote opened on line 1 is never closed")]
    public void Read_refuses_a_file_with_an_unusable_header(string text, string fault)
    {
        RosterReading reading = CsvLists.Read(text);

        reading.Faults.Select(note => note.Text.En).Should().Contain(fault);
        reading.RowsIn.Should().Be(0);
    }

    [Theory]
    [InlineData("工资表,单位：万元科技公司,金额单位：元\nid,category,月平均工资\nP,employee,3000\n")]
    [InlineData("id,category,月平均工资（元/月）\nP,employee,3000\n")]
    public void Read_reads_amounts_in_yuan(string text)
    {
        RosterReading reading = CsvLists.Read(text);

        reading.Faults.Should().BeEmpty();
        reading.Roster.Persons.Single().Facts.PriorYearMonthlyWage.Should().Be(3000m);
    }

    [Fact]
    public void Read_notes_dashes_that_change_no_base() =>
        RosterReader
            .Read(
                CsvLists.Persons(
                    "id,employerId,category,月平均工资,申报缴费基数\nP,A,employee,3000,—\nQ,A,employee,4000,5000\n"
                ),
                CsvLists.Employers("id,kind\nA,enterprise\n"),
                ContributionRules.Default,
                [Daqing.Question]
            )
            .Notes.Select(note => note.Text.En)
            .Should()
            .Equal("1 row of persons with a dash, which is no amount and changes no base: line 2");

    [Fact]
    public void Read_rejects_a_second_listing_with_the_line_of_the_first()
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons(
                "id,category,employerId\nP,employee,A\nP,employee,B\nP,employee,A\nP,employee,\nP,employee,\n"
            ),
            CsvLists.Employers("id,kind\nA,enterprise\nB,enterprise\nA,enterprise\n")
        );

        Rejects(reading)
            .Should()
            .Equal(
                "employers.csv 4 id=A: the employer is listed already, on line 2",
                "persons.csv 4 id=P: the person is listed already under this employer, on line 2",
                "persons.csv 6 id=P: the person is listed already under this employer, on line 5"
            );
        reading.Roster.Rejected.Select(row => row.EmployerId).Should().Equal(null, "A", null);
    }

    [Theory]
    [InlineData("A,enterprise,10000,1\nA,enterprise,20000,1")]
    [InlineData("A,enterprise,10000,1\nA,governmentOrgan,10000,1")]
    [InlineData("A,enterprise,10000,1\nA,enterprise,10000,2")]
    [InlineData("A,enterprise,10000,1\nA,enterprise,1万,1")]
    [InlineData("A,enterprise,1万,1\nA,enterprise,10000,1")]
    public void Read_rejects_all_rows_of_an_employer_when_two_of_them_differ(string rows)
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons("id,category,employerId\nP,employee,A\nQ,employee,B\n"),
            CsvLists.Employers($"id,kind,priorYearMonthlyTotalWages,filedBase\nB,enterprise,,\n{rows}\n")
        );

        reading.Roster.Employers.Select(row => row.Facts.Id).Should().Equal("B");
        reading.Roster.Persons.Select(row => row.Facts.Id).Should().Equal("Q");
        Rejects(reading)
            .Should()
            .Contain(
                "persons.csv 2 employerId=A: the employer's row on the list of employers was not read",
                "nobody can tell which row of the employer is right"
            )
            .And.Contain(line =>
                line.EndsWith("rows of this employer that contradict each other", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Read_rejects_a_person_of_an_employer_that_is_not_listed()
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons("id,category,employerId\nP,employee,C\n"),
            CsvLists.Employers("id,kind\nA,enterprise\n")
        );

        Rejects(reading).Should().Equal("persons.csv 2 employerId=C: the employer is not on the list of employers");
        reading.Roster.Rejected.Single().Row.Should().Be("P,employee,C");
    }

    [Theory]
    [InlineData("P,emp,A", "A")]
    [InlineData("P,employee", null)]
    [InlineData("\"P,employee,A", "A")]
    [InlineData("P,\"employee\"?,A", "A")]
    [InlineData("P,x,employee,A", "A")]
    public void Read_removes_a_rejected_person_from_its_employer(string row, string? employer) =>
        RosterReader
            .Read(CsvLists.Persons($"id,category,employerId\n{row}"), CsvLists.Employers("id,kind\nA,enterprise\n"))
            .Roster.Rejected.Should()
            .ContainSingle()
            .Which.EmployerId.Should()
            .Be(employer);

    [Fact]
    public void Read_accepts_line_breaks_in_a_remark() =>
        CsvLists
            .Read("id,category,备注\nP,employee,\"a\nb\"\n")
            .Roster.Persons.Single()
            .Other["备注"]
            .Should()
            .Be("a\nb");

    [Fact]
    public void Read_rejects_a_correction_without_the_base_it_corrects() =>
        CsvLists.Reason("correction", "当年").Should().Be("a correction needs the base already determined this year");

    [Fact]
    public void Read_for_a_question_rejects_uncovered_rows()
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons("id,category,employerId\nP,employee,A\nQ,flexibleWorker,A\nR,employee,B\n"),
            CsvLists.Employers("id,kind\nA,enterprise\nB,soleProprietor\n"),
            ContributionRules.Default,
            [Daqing.Question]
        );

        reading.Roster.Persons.Should().ContainSingle().Which.Facts.Id.Should().Be("P");
        reading.Roster.Rejected.Select(row => row.Line).Should().BeEquivalentTo([3, 3, 4], "B, with its person, and Q");
        reading.RowsIn.Should().Be(5);
    }

    [Fact]
    public void Read_for_a_question_rejects_a_person_whose_employer_is_not_listed() =>
        RosterReader
            .Read(
                CsvLists.Persons("id,category,employerId\nP,employee,A\n"),
                employers: null,
                ContributionRules.Default,
                [Daqing.Question]
            )
            .Roster.Rejected.Should()
            .ContainSingle()
            .Which.Column.Should()
            .Be("employerId");

    private static IEnumerable<string> Rejects(RosterReading reading) =>
        reading.Roster.Rejected.Select(row => $"{row.File} {row.Line} {row.Column}={row.Value}: {row.Reason}");

    [Fact]
    public void Read_prefers_the_agencys_id_to_that_of_the_HR_system()
    {
        RosterReading reading = CsvLists.Read("工号,个人编号,人员类别\n7,P-1,职工\n");

        reading.Roster.Persons.Should().ContainSingle().Which.Facts.Id.Should().Be("P-1");
    }

    [Fact]
    public void Read_uses_the_identity_number_when_there_is_no_id()
    {
        RosterReading reading = CsvLists.Read("姓名,证件号码,人员类别\n甲,0001,职工\n");

        reading.Roster.Persons.Should().ContainSingle().Which.Facts.Id.Should().Be("0001");
        reading.Notes.Should().ContainSingle().Which.Text.En.Should().Contain("stands in");
    }

    [Fact]
    public void Read_leaves_all_employers_totals_unknown_when_an_employee_has_no_employer()
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons("id,employerId,category\nP-1,E-1,employee\nP-2,,employee\nP-3,,flexibleWorker\n"),
            CsvLists.Employers("id,kind\nE-1,enterprise\n")
        );

        reading.Roster.Unplaced.Should().Be(1);
        reading.Roster.IsWhole.Should().BeFalse();
        reading
            .Notes.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .StartWith("1 employee has no employer")
            .And.Contain("line 3");
    }

    [Fact]
    public void Read_counts_rows_without_data_and_rejects_no_person_for_them()
    {
        RosterReading reading = CsvLists.Read(
            "id,category,priorYearMonthlyWage\nP-1,employee,1\n合计,,1\n审核\uFF1A,,\n"
        );

        (reading.RowsIn, reading.NonDataRows, reading.Roster.Rejected.Length).Should().Be((3, 2, 0));
        reading.Notes.Should().HaveCount(2);
    }
}
