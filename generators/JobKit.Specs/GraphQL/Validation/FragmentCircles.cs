namespace JobKit.Specs;

/// <summary>Finds the fragments that lead back to themselves, in one walk that no chain of fragments can make too deep.</summary>
internal static class FragmentCircles
{
    /// <summary>Of every circle the fragment at which the walk entered it.</summary>
    public static IReadOnlyCollection<GraphQLSection> Of(GraphQLVisit visit)
    {
        var circling = new HashSet<GraphQLSection>();
        var done = new HashSet<GraphQLSection>();
        var path = new HashSet<GraphQLSection>();
        foreach (var start in visit.Fragments.Where(fragment => !done.Contains(fragment)))
        {
            var stack = new Stack<(GraphQLSection Section, IEnumerator<GraphQLSection> Next)>();
            Enter(start);
            while (stack.Count > 0)
            {
                var (section, next) = stack.Peek();
                if (!next.MoveNext())
                {
                    stack.Pop();
                    path.Remove(section);
                    done.Add(section);
                }
                else if (path.Contains(next.Current))
                {
                    circling.Add(next.Current);
                }
                else if (!done.Contains(next.Current))
                {
                    Enter(next.Current);
                }
            }

            void Enter(GraphQLSection section)
            {
                path.Add(section);
                stack.Push((section, visit.LeadsTo(section).GetEnumerator()));
            }
        }

        return circling;
    }
}
