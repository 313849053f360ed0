using System.Reflection;
using System.Runtime.Loader;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Tests.Input.Headers;

/// <summary>Objects that are made at first use, in a process that begins with lists on several threads.</summary>
public sealed class FirstUseTest
{
    private const int Threads = 8;
    private const int Processes = 10;

    [Theory]
    [InlineData(typeof(KnownHeaders), nameof(KnownHeaders.Persons))]
    [InlineData(typeof(KnownHeaders), nameof(KnownHeaders.Employers))]
    [InlineData(typeof(ListKind), nameof(ListKind.Persons))]
    [InlineData(typeof(ListKind), nameof(ListKind.Employers))]
    public void All_threads_get_one_instance_of_each_kind_of_list(Type type, string member)
    {
        for (int process = 0; process < Processes; process++)
        {
            // An assembly that is loaded anew has its statics unset, as in a new process.
            AssemblyLoadContext fresh = new("fresh", isCollectible: true);
            Assembly rosters = fresh.LoadFromAssemblyPath(type.Assembly.Location);
            PropertyInfo property = rosters.GetType(type.FullName!)!.GetProperty(member)!;
            using Barrier together = new(Threads);
            object?[] found = new object?[Threads];
            Thread[] threads =
            [
                .. Enumerable
                    .Range(0, Threads)
                    .Select(number => new Thread(() =>
                    {
                        together.SignalAndWait();
                        found[number] = property.GetValue(null);
                    })),
            ];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            found.Should().OnlyContain(one => one != null && ReferenceEquals(one, found[0]));
            fresh.Unload();
        }
    }
}
